/** A site's own content from `src`: fetched, checked, and its faults put into the visitor's language. Loaded only when `src` is used. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { ContentFault, type Expected } from '../content/custom/fault.js';
import { fetchCustomContent } from '../content/custom/fetch.js';
import { parseCase } from '../content/custom/custom-case.js';
import { parseInstrument } from '../content/custom/custom-instrument.js';
import { isFromLink, isTrustedAddress } from './from-link.js';
import type { MsgFn } from '../localization/locale-controller.js';

const PARSERS = { instrument: parseInstrument, case: parseCase };
export type Parsers = typeof PARSERS;

/** Custom content or its fault, and from where. */
export type CustomContent<C> = { readonly src: string } & (
  | { readonly content: C; readonly fault?: undefined }
  | { readonly fault: ContentFault; view(msg: MsgFn): TemplateResult }
);

/**
 * Fetches and checks custom content. A fault of the content is a result; anything else is thrown.
 * @param host in whose tree `#id` is looked for first, and then in the document
 */
export async function loadCustomContent<Kind extends keyof Parsers>(
  kind: Kind,
  src: string,
  host: Element,
): Promise<CustomContent<ReturnType<Parsers[Kind]>>> {
  try {
    const json = await fetchCustomContent(
      src,
      host.getRootNode() as Document | ShadowRoot,
      fetch,
      isFromLink(host) ? isTrustedAddress : undefined,
    );
    return { src, content: PARSERS[kind](json) as ReturnType<Parsers[Kind]> };
  } catch (fault) {
    if (fault instanceof ContentFault) return { src, fault, view: (msg) => faultView(fault, src, msg) };
    throw fault;
  }
}

function faultView(fault: ContentFault, src: string, msg: MsgFn): TemplateResult {
  return html`<div class="fault" part="fault" role="alert">
    <p>
      <strong
        >${msg('Innehållet kan inte visas.', { id: 'fault.title', desc: 'When custom content has a fault; the reason follows' })}</strong
      >
    </p>
    <p>${reason(fault, src, msg)}</p>
  </div>`;
}

/** What is wrong, as a sentence. */
export function reason(
  { kind, path, found, expected, max, status }: Omit<ContentFault, keyof Error>,
  src: string,
  msg: MsgFn,
): string {
  switch (kind) {
    case 'bad-address':
      return msg(str`”${src}” är ingen adress som kan användas.`, {
        id: 'fault.bad-address',
        desc: '0: the value of src',
      });
    case 'foreign':
      return msg(
        str`”${src}” leder till en annan webbplats och visas därför inte. En länk hit får bara visa webbplatsens eget innehåll.`,
        { id: 'fault.foreign', desc: '0: the value of src' },
      );
    case 'not-found':
      return status
        ? msg(str`”${src}” finns inte eller får inte läsas (svar ${status}).`, {
            id: 'fault.not-found-status',
            desc: '0: the value of src, 1: HTTP status',
          })
        : msg(str`”${src}” finns inte på sidan.`, {
            id: 'fault.not-found',
            desc: '0: the value of src, an id in the page',
          });
    case 'unreachable':
      return msg(str`”${src}” gick inte att nå.`, { id: 'fault.unreachable', desc: '0: the value of src' });
    case 'too-large':
      return msg(str`”${src}” är för stor.`, { id: 'fault.too-large', desc: '0: the value of src' });
    case 'not-json':
      return msg(str`”${src}” är inte giltig JSON: ${found}`, {
        id: 'fault.not-json',
        desc: '0: the value of src, 1: what the browser says',
      });
    default: {
      const place = path || src;
      const wanted = expected ? expectedText(expected, max ?? 0, msg) : '';
      return found
        ? msg(str`Fel i ${place}: här står ${found}, men här ska stå ${wanted}.`, {
            id: 'fault.schema',
            desc: '0: place in the JSON, 1: what is there, 2: what should be there',
          })
        : msg(str`Fel i ${place}: här saknas ${wanted}.`, {
            id: 'fault.schema-missing',
            desc: '0: place in the JSON, 1: what is missing',
          });
    }
  }
}

function expectedText(expected: Expected, max: number, msg: MsgFn): string {
  switch (expected) {
    case 'object':
      return msg('ett objekt', { id: 'expected.object', desc: 'A JSON object' });
    case 'list':
      return msg(str`en lista med 1 till ${max} delar`, { id: 'expected.list', desc: '0: most items' });
    case 'text':
      return msg(str`en text på 1 till ${max} tecken`, { id: 'expected.text', desc: '0: most characters' });
    case 'whole-number':
      return msg(str`ett heltal från 1 till ${max}`, { id: 'expected.whole-number', desc: '0: greatest value' });
    case 'boolean':
      return msg('true eller false', { id: 'expected.boolean', desc: 'A JSON boolean' });
    case 'language':
      return msg('”sv” eller ”en”', { id: 'expected.language', desc: 'A language code' });
    case 'shared-language':
      return msg('text på samma språk som i resten', {
        id: 'expected.shared-language',
        desc: 'A text in a language that all the others have',
      });
    case 'kebab-id':
      return msg(str`ett id med högst ${max} små bokstäver a–z, siffror och bindestreck`, {
        id: 'expected.kebab-id',
        desc: 'The form of an id. 0: most characters',
      });
    case 'unique-id':
      return msg('ett id som inte redan är använt', { id: 'expected.unique-id', desc: 'An id that is not used twice' });
    case 'free-id':
      return msg('ett annat id, för det här används av sos-widgets', {
        id: 'expected.free-id',
        desc: 'An id that the widgets do not use themselves',
      });
    case 'known-source':
      return msg('id för en av källorna i sources', {
        id: 'expected.known-source',
        desc: 'The id of one of the sources',
      });
    case 'known-property':
      return msg('ingenting, för egenskapen finns inte', {
        id: 'expected.known-property',
        desc: 'For a property that is not known',
      });
    case 'date':
      return msg('ett år eller en månad, som 2013 eller 2013-11', { id: 'expected.date', desc: 'A year or a month' });
    case 'end-date':
      return msg('ett år eller en månad, som 2013 eller 2013-11, eller ”ongoing”', {
        id: 'expected.end-date',
        desc: 'A year, a month or the word ongoing',
      });
    case 'later-date':
      return msg('ett slut som inte kommer före början', {
        id: 'expected.later-date',
        desc: 'An end that is not before the start',
      });
    case 'start':
      return msg('en början (start), eftersom det finns ett slut', {
        id: 'expected.start',
        desc: 'A start, since there is an end',
      });
    case 'known-actor':
      return msg('id för en av aktörerna i actors', {
        id: 'expected.known-actor',
        desc: 'The id of one of the actors',
      });
    case 'sign':
      return msg('”+”, ”-” eller ”±”', { id: 'expected.sign', desc: 'One of three signs' });
    case 'web-address':
      return msg('en adress som börjar med https:// eller http://', {
        id: 'expected.web-address',
        desc: 'A web address',
      });
    case 'utf-8':
      return msg('text i teckenkodningen UTF-8', { id: 'expected.utf-8', desc: 'Text saved as UTF-8' });
  }
}
