/** `npm run sentences`: prints every sentence anew. Read the difference before you commit it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../../src/catalog.js';
import { l10nOf } from './l10n.js';
import { printed } from './table.js';

for (const locale of LOCALES)
  await writeFile(join(import.meta.dirname, `${locale}.txt`), await printed(await l10nOf(locale)));
