// Builds service-worker.js beside index.html and tells it which files make up the shell.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const source = "src/service-worker/worker.ts";
const file_name = "service-worker.js";

export function service_worker(): Plugin {
  let public_folder = "";
  let index = "";
  return {
    name: "veirom-service-worker",
    apply: "build",
    enforce: "post",
    config: ({ root = process.cwd() }) => {
      index = join(root, "index.html");
      const input = { index, [file_name]: join(root, source) };
      return {
        build: {
          rolldownOptions: {
            input,
            // Its address decides what it may answer for, so it stands at the top and keeps its name.
            output: {
              entryFileNames: ({ name }) =>
                name === file_name ? file_name : "assets/[name]-[hash].js",
            },
          },
        },
      };
    },
    configResolved: ({ publicDir }) => {
      public_folder = publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[file_name];
        if (worker?.type !== "chunk") throw new Error(`${file_name} was not built`);
        if (worker.imports.length > 0) throw new Error(`${file_name} must stand alone`);
        const sum = createHash("sha256");
        const files: string[] = [];
        const add = (name: string, content: string | Uint8Array) => {
          files.push(name === "index.html" ? "/" : `/${name}`);
          sum.update(name).update(content);
        };
        for (const name of Object.keys(bundle).sort()) {
          const built = bundle[name];
          if (!built || name === file_name) continue;
          add(name, built.type === "chunk" ? built.code : built.source);
        }
        const beside = existsSync(public_folder) ? readdirSync(public_folder).sort() : [];
        for (const name of beside) add(name, readFileSync(join(public_folder, name)));
        const version = sum.digest("hex").slice(0, 16);
        worker.code = worker.code
          .replaceAll("SHELL_FILES", JSON.stringify(files))
          .replaceAll("SHELL_VERSION", JSON.stringify(version));
      },
    },
  };
}
