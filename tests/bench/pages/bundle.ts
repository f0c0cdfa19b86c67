import { fileURLToPath } from "node:url";
import minifyLiterals from "@lit-labs/rollup-plugin-minify-html-literals";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import esbuild from "rollup-plugin-esbuild";

// The plugin is an ES module, and its types are those of a CommonJS one.
const minify = terser as unknown as typeof terser.default;

/** One script of a file of this folder and all it imports, made as small as the widgets are. */
export async function bundle(file: string): Promise<string> {
  const bundled = await rollup({
    input: fileURLToPath(new URL(file, import.meta.url)),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ["production"] }),
      minifyLiterals({ failOnError: true }),
      esbuild({
        target: "es2022",
        tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
      }),
      minify({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
    ],
  });
  const { output } = await bundled.generate({ inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;
}
