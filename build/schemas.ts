/** Writes the JSON schemas of custom content into dist/, with the ids that the built-in instruments have taken. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { INSTRUMENTS } from '../src/catalog.js';

const root = path.resolve(import.meta.dirname, '..');
const source = (name: string) => path.join(root, `src/content/custom/${name}.schema.json`);

/** The schema of a custom instrument; its list of reserved ids is completed from the catalogue. */
export async function instrumentSchema(): Promise<Record<string, unknown>> {
  const schema = JSON.parse(await readFile(source('instrument'), 'utf8')) as {
    readonly $defs: { readonly reserved: { readonly enum: string[] } };
  };
  schema.$defs.reserved.enum.push(...Object.keys(INSTRUMENTS));
  return { ...schema };
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(root, 'dist/content/custom');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'instrument.schema.json'),
    `${JSON.stringify(await instrumentSchema(), undefined, 2)}\n`,
  );
  await copyFile(source('case'), path.join(folder, 'case.schema.json'));
}
