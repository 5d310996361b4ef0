/** A button for each kind of file. Files are made in the browser; nothing is sent. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { icon } from '../../core/icon.js';
import { isoDay } from '../../core/today.js';
import type { MsgFn } from '../../localization/locale-controller.js';
import { download } from './download.js';
import { FILE_FORMATS, type FileFormat, type FileSource } from './formats.js';

type Announce = (status: string) => unknown;

/** What is known once the browser has been given a file. Whether it is saved cannot be known: in a frame that may not save any, nothing comes of it. */
export const handedSentence = (name: string, msg: MsgFn): string =>
  msg(
    str`Webbläsaren har fått filen ${name}. Syns den inte bland nedladdningarna? Öppna då sidan i ett eget fönster och försök igen.`,
    { id: 'files.handed', desc: 'Status, after a file has been handed to the browser. 0: name of the file' },
  );

/** What makes a file could not be fetched. Only a reload would fetch it again, and that takes the answers away. */
const unfetchedFile = (msg: MsgFn): string =>
  msg('Det som gör filen gick inte att hämta. Kopiera resultatet som text, eller skriv ut det.', {
    id: 'files.unfetched',
    desc: 'Status, when what makes a file could not be fetched',
  });

const unmadeFile = (msg: MsgFn): string =>
  msg('Webbläsaren kunde inte göra filen. Välj en annan sorts fil, eller skriv ut.', {
    id: 'files.unmade',
    desc: 'Status, when the browser could not make a file',
  });

/** Makes a file and hands it to the browser. */
export const saveFile =
  (format: FileFormat, source: FileSource, msg: MsgFn, announce: Announce) =>
  async ({ target }: Event): Promise<void> => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    const loaded = await format.load().catch(() => undefined);
    if (!loaded) return void announce(unfetchedFile(msg));
    try {
      const now = new Date();
      const name = `${source.name}-${isoDay(now)}.${format.extension}`;
      download(await loaded.make(source, now, root), name, format.type);
      announce(handedSentence(name, msg));
    } catch {
      announce(unmadeFile(msg));
    }
  };

/** @param announce says what has been done */
export function fileButtons(
  source: FileSource,
  msg: MsgFn,
  announce: Announce,
  formats: readonly FileFormat[] = FILE_FORMATS,
): TemplateResult {
  return html`<div class="actions">
    ${formats
      .filter(({ isPicture }) => !isPicture || source.pictureTitle)
      .map(
        (format) =>
          html`<button type="button" class="action" @click=${saveFile(format, source, msg, announce)}>
            ${icon('download')}<span>${format.label(msg)}</span>
          </button>`,
      )}
  </div>`;
}
