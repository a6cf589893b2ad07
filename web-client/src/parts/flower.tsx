// The flower itself, in its own units around 0,0: always whole, whatever has been answered.
import { Petal, type PetalHandling } from "./petal";
import { at, petals_of, spot } from "./flower_geometry";
import { FlowerTextures } from "./flower_textures";
import type { Drawing, Layer } from "./map_drawing";
import { flower } from "../look/flower";
import "./flower.css";

interface FlowerProps {
  readonly drawing: Drawing;
  readonly layer: Layer;
  /** A name of its own for the patterns of this picture. */
  readonly of: string;
  /** What stands in the middle: "Meg". */
  readonly middle: string;
  readonly marks?: number;
  /** A small circle at each step. */
  readonly for_pen?: boolean;
  readonly handling?: PetalHandling;
}

export function Flower({ drawing, layer, of, middle, marks = 1, for_pen, handling }: FlowerProps) {
  const shapes = petals_of(drawing.themes.map(({ points }) => points.length));
  return (
    <>
      <FlowerTextures of={of} />
      {drawing.themes.map((theme, place) => {
        const shape = shapes[place];
        return (
          shape && (
            <Petal
              key={theme.id}
              theme={theme}
              shape={shape}
              steps={drawing.steps.length}
              layer={layer}
              of={of}
              marks={marks}
              for_pen={for_pen ?? false}
              {...(handling ? { handling } : {})}
            />
          )
        );
      })}
      <g className="flower__middle" aria-hidden="true">
        <circle className="flower__disc" r={flower.centre_radius} />
        {shapes.map((shape, place) => (
          <circle
            key={place}
            className="flower__seed"
            r="4"
            transform={`translate(${spot(at(shape.axis, flower.centre_radius - 9))})`}
          />
        ))}
        <text className="flower__me" dy="0.35em">
          {middle}
        </text>
      </g>
    </>
  );
}
