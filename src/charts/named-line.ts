/** The scale from 1 to 5 with those who have answered on it: a shape for each, and its name where there is room. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Sector } from '../catalog.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { SCALE } from '../scoring/instrument.js';
import { scaleNames } from './scale-names.js';
import { sectorIcon } from './sector-icon.js';

/** One who has answered. */
export interface Voice {
  /** The same for as long as it takes part. */
  readonly key: number;
  /** The name, or "Svar 3" for one without. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly sector: Sector | undefined;
}

/** Those who have given the same answer. */
export interface Said {
  /** 1–5, as it was answered. */
  readonly value: number;
  readonly voices: readonly Voice[];
}

/** Each step has a column, and its tick in the middle of it. */
const middle = (step: number): string => `${step * 20 - 10}%`;

/**
 * A picture: `saidWords` says the same in words, and stands below it.
 * @param said by value, none twice; nobody where the answers are hidden
 */
export function namedLine(said: readonly Said[], msg: MsgFn): TemplateResult {
  const { 1: lowestName, 5: highestName } = scaleNames(msg);
  const ends: Readonly<Record<number, string>> = { 1: lowestName, 5: highestName };
  const values = said.map(({ value }) => value);
  const voicesAt = (step: number): readonly Voice[] => said.find(({ value }) => value === step)?.voices ?? [];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return html`<div class="named-line" aria-hidden="true">
    <div class="voice-columns">
      ${SCALE.map((step) => {
        const [voices, beside] = [voicesAt(step), voicesAt(step + 1)];
        return html`<ul>
          ${voices.map(({ name, sector }, i) => {
            // They stand on the line: nobody is beside those who are higher up than the next pile.
            const hasRoom = step < SCALE.length && voices.length - i > beside.length;
            return html`<li class=${hasRoom ? 'has-room' : ''}>
              ${sectorIcon(sector)}<span class="voice-name">${name}</span>
            </li>`;
          })}
        </ul>`;
      })}
    </div>
    <svg class="voice-line">
      ${
        lowest < highest
          ? svg`<line class="voice-range" x1=${middle(lowest)} x2=${middle(highest)} y1="50%" y2="50%"></line>`
          : ''
      }
      ${svg`<line class="base" x1=${middle(1)} x2=${middle(5)} y1="50%" y2="50%"></line>`}
      ${SCALE.map((step) => {
        const isSaid = values.includes(step);
        return svg`<line class=${isSaid ? 'voice-tick' : 'base'} x1=${middle(step)} x2=${middle(step)} y1=${isSaid ? '0' : '20%'} y2=${isSaid ? '100%' : '80%'}></line>`;
      })}
    </svg>
    <div class="voice-steps">
      ${SCALE.map((step) => html`<span>${step}${ends[step] ? html`<small>${ends[step]}</small>` : ''}</span>`)}
    </div>
  </div>`;
}

const withNames = css`
  .voice-columns ul {
    justify-items: start;
  }
  .voice-columns li {
    grid-template-columns: 1.5em minmax(0, auto);
    max-width: 100%;
  }
  .voice-columns .has-room {
    width: max-content;
    max-width: 190%;
  }
  .voice-name {
    display: block;
  }
  /* The first tick is at the left edge, below the shapes. */
  .voice-line {
    position: relative;
    left: calc(0.75em - 10%);
  }
  .voice-steps > span,
  .voice-steps > :is(:first-child, :last-child) {
    justify-items: start;
    text-align: left;
    padding-left: 0.5em;
  }
  .voice-steps > :is(:first-child, :last-child) small {
    justify-self: start;
  }
  .voice-words {
    display: none;
  }
`;

/** After those of the sectors and the scale line. */
export const namedLineStyles = css`
  .voice-columns,
  .voice-steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .voice-columns {
    align-items: end;
    min-height: 1.5em;
    padding-bottom: 0.25em;
  }
  .voice-columns ul {
    display: grid;
    justify-items: center;
    gap: 0.125em;
  }
  .voice-columns li {
    display: grid;
    align-items: center;
    justify-items: center;
    line-height: 1.25;
    white-space: nowrap;
  }
  .voice-name {
    display: none;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .voice-line {
    width: 100%;
    height: 1.25em;
  }
  .voice-range {
    stroke: var(--sos-range);
    stroke-width: 0.625em;
    stroke-linecap: round;
  }
  .voice-tick {
    stroke: var(--sos-strong);
    stroke-width: 0.3125em;
  }
  .voice-steps {
    font-size: 0.875em;
    color: var(--sos-muted);
  }
  .voice-steps > span {
    display: grid;
    grid-template-columns: minmax(0, auto);
    justify-items: center;
    text-align: center;
    line-height: 1.25;
  }
  .voice-steps small {
    font-size: 1em;
    white-space: nowrap;
  }
  /* Longer than their column is wide, towards the middle. */
  .voice-steps > :first-child small {
    justify-self: start;
  }
  .voice-steps > :last-child small {
    justify-self: end;
  }
  .voice-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    font-size: 0.875em;
  }
  .voice-words li,
  .voice-words li > span {
    display: flex;
    align-items: center;
    gap: 0 0.375em;
  }
  .voice-words li {
    flex-wrap: wrap;
  }
  @container (width >= 50em) {
    ${withNames}
  }
  @media print {
    ${withNames}
    .voice-range {
      stroke: #ddd;
    }
  }
  @media (forced-colors: active) {
    .voice-range {
      stroke: CanvasText;
      stroke-width: 0.25em;
    }
  }
`;
