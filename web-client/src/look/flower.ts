// The measures of the flower, in units of its own: the middle lies at 0,0 and the petals reach to `tip`. Whatever
// instrument is drawn, these stay; how many petals, rays and steps there are is the instrument's business.

/** A curve's control points in a petal's own frame: how far outward, how far across. */
export type Outward = readonly [outward: number, across: number];

export const flower = {
  centre_radius: 50,
  /** Where leaves begin, and the scale on which their steps are measured. */
  leaf_base: 60,
  scale_base: 66,
  /** Where the scale ends on a ray, by how many degrees it stands from the petal's axis. */
  scale_ends: [
    { degrees: 0, radius: 310 },
    { degrees: 5.75, radius: 298 },
    { degrees: 11.5, radius: 280 },
    { degrees: 17.25, radius: 260 },
  ],
  /** How far in or out of the middle of the scale the mark of another answer stands, on every other ray. */
  other_aside: 18,
  /** Between the first and the last ray of a petal; and the most between two neighbours. */
  spread_degrees: 34.5,
  ray_step_degrees_max: 8.5,
  /** With more petals than these, each is narrower. */
  petals_full_width: 7,
  tip: 334,
  leaf_half_width_max: 11.5,
  /** A leaf is widest at this share of its length. */
  leaf_widest: 0.74,
  petal_start: [40, 0],
  /** One half of the outline, from the middle to the tip; the other is its mirror. */
  petal_half: [
    [
      [92, -26],
      [136, -78],
      [202, -91],
    ],
    [
      [250, -96],
      [290, -44],
      [334, 0],
    ],
  ],
} as const satisfies {
  readonly petal_start: Outward;
  readonly petal_half: readonly (readonly [Outward, Outward, Outward])[];
  readonly [name: string]: unknown;
};
