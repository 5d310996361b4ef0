/** A button for each kind of file. Files are made in the browser; nothing is sent. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { failedSentence } from '../../core/failed-sentence.js';
import { icon } from '../../core/icon.js';
import { isoDay } from '../../core/today.js';
import type { MsgFn } from '../../localization/locale-controller.js';
import { download } from './download.js';
import { FILE_FORMATS, type FileFormat, type FileSource } from './formats.js';

/** @param announce says what has been done */
export function fileButtons(source: FileSource, msg: MsgFn, announce: (status: string) => unknown): TemplateResult {
  const save = async (format: FileFormat, { target }: Event): Promise<void> => {
    try {
      const now = new Date();
      const root = (target as Element).getRootNode() as ShadowRoot;
      const { make } = await format.load();
      download(await make(source, now, root), `${source.name}-${isoDay(now)}.${format.extension}`, format.type);
      const label = format.label(msg);
      announce(
        msg(str`Sparat: ${label}`, { id: 'files.saved', desc: 'Status, after a file has been saved. 0: kind of file' }),
      );
    } catch {
      announce(failedSentence(msg));
    }
  };
  return html`<div class="actions">
    ${FILE_FORMATS.filter(({ isPicture }) => !isPicture || source.pictureTitle).map(
      (format) =>
        html`<button type="button" class="action" @click=${(event: Event) => save(format, event)}>
          ${icon('download')}<span>${format.label(msg)}</span>
        </button>`,
    )}
  </div>`;
}
