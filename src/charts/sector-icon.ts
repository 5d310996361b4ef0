/** The sign of a sector: a shape of its own, so that the colour only helps. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Sector } from '../scoring/instrument.js';
import { circle } from './svg-path.js';

/** Around (x, y), 20 wide: circle, diamond, triangle; a square for those who gave no sector. */
const SHAPES: Readonly<Record<Sector | 'none', (x: number, y: number) => string>> = {
  public: (x, y) => circle(x, y, 8),
  private: (x, y) => `M${x} ${y - 10}l10 10-10 10-10-10z`,
  civil: (x, y) => `M${x} ${y - 9.5}l10 17.5h-20z`,
  none: (x, y) => `M${x - 7} ${y - 7}h14v14h-14z`,
};

export const sectorShape = (sector: Sector | undefined, x = 0, y = 0): SVGTemplateResult =>
  svg`<path class="by-${sector ?? 'none'}" d=${SHAPES[sector ?? 'none'](x, y)}></path>`;

export const sectorSign = (sector: Sector | undefined): TemplateResult =>
  html`<svg class="sign" viewBox="-10 -10 20 20" aria-hidden="true">${sectorShape(sector)}</svg>`;

/** As a label. */
export const sectorNames = (msg: MsgFn): Record<Sector | 'none', string> => ({
  public: msg('Offentlig', { id: 'joint.public', desc: 'A sector, as a label' }),
  private: msg('Privat', { id: 'joint.private', desc: 'A sector, as a label' }),
  civil: msg('Idéburen', { id: 'joint.civil', desc: 'A sector, as a label: idea-based' }),
  none: msg('Ingen angiven', { id: 'joint.none', desc: 'Instead of a sector, where none was given' }),
});

/** Within a sentence. */
export const sectorWords = (msg: MsgFn): Record<Sector, string> => ({
  public: msg('offentlig sektor', { id: 'joint.the-public', desc: 'A sector within a sentence' }),
  private: msg('privat sektor', { id: 'joint.the-private', desc: 'A sector within a sentence' }),
  civil: msg('idéburen sektor', { id: 'joint.the-civil', desc: 'A sector within a sentence' }),
});
