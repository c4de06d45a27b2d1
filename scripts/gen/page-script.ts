import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Sources of the script in the HTML report on a comparison. */
const FOLDER = 'src/report/compare-page';

/** Where the plotting library lies, which the script contains. */
const LIBRARY = 'node_modules/uplot';

/**
 * Bundles the page's script and plotting library, so that the report can carry both.
 * @param root the repository
 * @returns script and style sheet as a TypeScript file
 * @throws esbuild's BuildFailure
 */
export async function generatePageScript(
  root: string,
): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const entry = path.join(root, FOLDER, 'main.ts');
  if ((await readFile(entry).catch(() => undefined)) === undefined) return [];
  const [licence, style, bundled] = await Promise.all([
    readFile(path.join(root, LIBRARY, 'LICENSE'), 'utf8'),
    readFile(path.join(root, LIBRARY, 'dist', 'uPlot.min.css'), 'utf8'),
    build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2023',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
    }),
  ]);
  // The licence goes wherever the library goes.
  const notice = `/*\nuPlot, https://github.com/leeoniya/uPlot\n\n${licence.trim()}\n*/\n`;
  const content = `/** Script of the HTML report on a comparison, made of ${FOLDER} and uPlot. */
export const PAGE_SCRIPT = ${literal(notice + (bundled.outputFiles[0]?.text ?? '').trim())};

/** Style sheet of uPlot. */
export const PLOT_STYLE = ${literal(notice + style.trim())};
`;
  return [{ path: 'src/generated/compare-page.ts', content }];
}

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\``;
