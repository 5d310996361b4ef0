/** The kinds of file that a result can be saved as. One line each; what makes a file loads when the visitor asks for it. */
import type { MsgFn } from '../../localization/locale-controller.js';

/** What files are made from. */
export interface FileSource {
  /** Beginning of the file's name. */
  readonly name: string;
  /** What it came to, as a sentence: the title of the picture, and what an e-mail begins with. */
  readonly heading: string;
  /** What it is about: the instrument's name. */
  readonly subject: string;
  /** What the picture says, as a sentence; empty when there is no picture. */
  readonly pictureTitle: string;
  /** The picture in the widget's shadow root: an SVG of paths and texts alone. */
  picture(root: ShadowRoot): SVGSVGElement;
  /** What the signs in the picture mean: an element of the page whose items each have a sign and its words. */
  pictureKey(root: ShadowRoot): Element | null;
  /** Rows of cells, the heads first. */
  table(): readonly (readonly string[])[];
  /** Everything that was entered and what came out of it, as plain data. */
  data(now: Date): object;
  /** What it builds on and whose words it is: the chain of sources goes with every file. */
  readonly basis: string;
  /** Language of numbers and words in it. */
  readonly locale: string;
}

export interface FileFormat {
  readonly extension: string;
  readonly type: string;
  label(msg: MsgFn): string;
  /** It is a file of the picture, offered only where there is one. */
  readonly isPicture?: true;
  load(): Promise<{ make(source: FileSource, now: Date, root: ShadowRoot): string | Promise<Blob> }>;
}

export const FILE_FORMATS: readonly FileFormat[] = [
  {
    extension: 'png',
    type: 'image/png',
    isPicture: true,
    label: (msg) => msg('Bild (PNG)', { id: 'files.png', desc: 'Button: save the picture as a PNG' }),
    load: () => import('./png.js'),
  },
  {
    extension: 'svg',
    type: 'image/svg+xml',
    isPicture: true,
    label: (msg) => msg('Bild (SVG)', { id: 'files.svg', desc: 'Button: save the picture as an SVG' }),
    load: () => import('./svg.js'),
  },
  {
    extension: 'csv',
    type: 'text/csv',
    label: (msg) => msg('Tabell (CSV)', { id: 'files.csv', desc: 'Button: save the table for a spreadsheet program' }),
    load: () => import('./csv.js'),
  },
  {
    extension: 'json',
    type: 'application/json',
    label: (msg) => msg('Alla svar (JSON)', { id: 'files.json', desc: 'Button: save answers and result as JSON' }),
    load: () => import('./json.js'),
  },
];
