/** A sector: its shape, so that the colour only helps, and its names. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Sector } from '../catalog.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { circle } from './svg-path.js';

/** Around (x, y), 20 wide: circle, diamond, triangle; a square for those who gave no sector. */
const SHAPES: Readonly<Record<Sector | 'none', (x: number, y: number) => string>> = {
  public: (x, y) => circle(x, y, 8),
  private: (x, y) => `M${x} ${y - 10}l10 10-10 10-10-10z`,
  civil: (x, y) => `M${x} ${y - 9.5}l10 17.5h-20z`,
  none: (x, y) => `M${x - 7} ${y - 7}h14v14h-14z`,
};

/** On a grid of 20 around (x, y). */
export const sectorShape = (sector: Sector | undefined, x = 0, y = 0): SVGTemplateResult =>
  svg`<path class="by-${sector ?? 'none'}" d=${SHAPES[sector ?? 'none'](x, y)}></path>`;

/** Beside a word. */
export const sectorIcon = (sector: Sector | undefined): TemplateResult =>
  html`<svg class="sign" viewBox="-10 -10 20 20" aria-hidden="true">${sectorShape(sector)}</svg>`;

/** As labels; `none` is for those who gave no sector. */
export const sectorNames = (msg: MsgFn): Record<Sector | 'none', string> => ({
  public: msg('Offentlig', { id: 'sector.public', desc: 'A sector, as a label' }),
  private: msg('Privat', { id: 'sector.private', desc: 'A sector, as a label' }),
  civil: msg('Idéburen', {
    id: 'sector.civil',
    desc: 'A sector, as a label: associations, foundations, faith communities',
  }),
  none: msg('Ingen angiven', { id: 'sector.none', desc: 'Instead of a sector, where none was given' }),
});

/** To choose from, where the question does not say that sectors are meant. */
export const sectorLabels = (msg: MsgFn): Record<Sector, string> => ({
  public: msg('Offentlig sektor', { id: 'sector.public-label', desc: 'A sector to choose' }),
  private: msg('Privat sektor', { id: 'sector.private-label', desc: 'A sector to choose' }),
  civil: msg('Idéburen sektor', {
    id: 'sector.civil-label',
    desc: 'A sector to choose: associations, foundations, faith communities',
  }),
});

/** Within a sentence. */
export const sectorInline = (msg: MsgFn): Record<Sector, string> => ({
  public: msg('offentlig sektor', { id: 'sector.public-inline', desc: 'A sector within a sentence' }),
  private: msg('privat sektor', { id: 'sector.private-inline', desc: 'A sector within a sentence' }),
  civil: msg('idéburen sektor', { id: 'sector.civil-inline', desc: 'A sector within a sentence' }),
});

export const sectorStyles = css`
  .root {
    --sos-private: var(--sos-color-private, #a85b00);
    --sos-civil: var(--sos-color-civil, #0a7340);
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .root {
      --sos-private: var(
        --sos-color-private,
        light-dark(
          oklch(from var(--sos-accent) 0.56 0.13 calc(h + 170)),
          oklch(from var(--sos-accent) 0.74 0.12 calc(h + 170))
        )
      );
      --sos-civil: var(
        --sos-color-civil,
        light-dark(
          oklch(from var(--sos-accent) 0.48 0.15 calc(h - 95)),
          oklch(from var(--sos-accent) 0.78 0.12 calc(h - 95))
        )
      );
    }
  }
  .by-public {
    fill: var(--sos-strong);
  }
  .by-private {
    fill: var(--sos-private);
  }
  .by-civil {
    fill: var(--sos-civil);
  }
  .by-none {
    fill: var(--sos-surface);
    stroke: var(--sos-text);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .root {
      --sos-private: CanvasText;
      --sos-civil: CanvasText;
    }
  }
  @media print {
    .root {
      --sos-private: #000;
      --sos-civil: #000;
    }
  }
`;
