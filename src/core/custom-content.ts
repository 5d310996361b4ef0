/** A site's own content from `src`: fetched, checked, and its faults put into the visitor's language. Loaded only when `src` is used. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { ContentFault, type Expected } from '../content/custom/fault.js';
import { fetchCustomContent } from '../content/custom/fetch.js';
import { parseCase } from '../content/custom/custom-case.js';
import { parseInstrument } from '../content/custom/custom-instrument.js';
import { isFromLink, isTrustedAddress } from './from-link.js';
import { jsonSentence } from './json-words.js';
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

/** What is wrong, and what to do about it. */
export function reason(fault: Omit<ContentFault, keyof Error>, src: string, msg: MsgFn): string {
  const { kind, path, found, status, json, line = 1, column = 1 } = fault;
  switch (kind) {
    case 'bad-address':
      return msg(
        str`”${src}” är ingen adress som kan användas. Skriv en adress som börjar med https://, eller # och ett id.`,
        {
          id: 'fault.bad-address',
          desc: '0: the value of src',
        },
      );
    case 'foreign':
      return msg(
        str`”${src}” leder till en annan webbplats och visas därför inte. En länk hit får bara visa webbplatsens eget innehåll.`,
        { id: 'fault.foreign', desc: '0: the value of src' },
      );
    case 'not-found':
      if (!status)
        return msg(
          str`”${src}” finns inte på sidan. Kontrollera att id:t stämmer och att skriptet har type="application/json".`,
          {
            id: 'fault.not-found',
            desc: '0: the value of src, an id in the page',
          },
        );
      return status >= 500
        ? msg(str`Servern kan inte lämna ut ”${src}” just nu (svar ${status}). Försök igen om en stund.`, {
            id: 'fault.server',
            desc: '0: the value of src, 1: HTTP status, 500 or more',
          })
        : msg(
            str`”${src}” finns inte eller får inte läsas (svar ${status}). Kontrollera adressen och filens behörighet.`,
            {
              id: 'fault.not-found-status',
              desc: '0: the value of src, 1: HTTP status',
            },
          );
    case 'unreachable':
      return msg(
        str`”${src}” gick inte att hämta. Ladda om sidan. Kommer felet tillbaka får filen kanske inte läsas härifrån (CORS eller CSP).`,
        {
          id: 'fault.unreachable',
          desc: '0: the value of src',
        },
      );
    case 'too-large':
      return msg(str`”${src}” är för stor. Innehållet får vara högst 256 kB.`, {
        id: 'fault.too-large',
        desc: '0: the value of src',
      });
    case 'not-text':
      return msg(str`”${src}” är ingen textfil. Spara innehållet som JSON.`, {
        id: 'fault.not-text',
        desc: '0: the value of src, which leads to a picture, an archive or the like',
      });
    case 'utf-16':
      return msg(str`”${src}” är sparad som UTF-16. Spara den igen med teckenkodningen UTF-8.`, {
        id: 'fault.utf-16',
        desc: '0: the value of src',
      });
    case 'not-utf-8':
      return msg(
        str`”${src}” är inte sparad som UTF-8: å, ä och ö går inte att läsa från rad ${line}. Spara den igen med teckenkodningen UTF-8.`,
        { id: 'fault.not-utf-8', desc: '0: the value of src, 1: the first line with a letter that cannot be read' },
      );
    case 'not-json':
      return jsonSentence({ kind: json!, line, column, path, found }, src, msg);
    case 'schema':
      return schemaSentence(fault, src, msg);
  }
}

/** It is JSON, but not what a case or an instrument consists of. */
function schemaSentence(
  { path, found, expected, max, line }: Omit<ContentFault, keyof Error>,
  src: string,
  msg: MsgFn,
): string {
  const name = path || src;
  const place = line
    ? msg(str`${name} (rad ${line})`, { id: 'fault.at-line', desc: '0: place in the JSON, 1: its line' })
    : name;
  if (expected === 'known-property')
    return msg(str`Fel i ${place}: egenskapen finns inte. Rätta stavningen, eller ta bort den.`, {
      id: 'fault.unknown-property',
      desc: '0: place in the JSON of a property that is not known',
    });
  const wanted = expectedText(expected!, max ?? 0, msg);
  if (!found)
    return msg(str`Fel i ${place}: här saknas ${wanted}.`, {
      id: 'fault.schema-missing',
      desc: '0: place in the JSON, 1: what is missing',
    });
  const sentence = msg(str`Fel i ${place}: här står ${found}, men här ska stå ${wanted}.`, {
    id: 'fault.schema',
    desc: '0: place in the JSON, 1: what is there, 2: what should be there',
  });
  const hint = quotesHint(found, expected!, msg);
  return hint ? `${sentence} ${hint}` : sentence;
}

/** Where only the quotation marks are too many or too few, or a text is only spaces: without this, what stands there seems to be what is asked for. */
function quotesHint(found: string, expected: Expected, msg: MsgFn): string {
  const bare = found.replaceAll('"', '').trim();
  if (expected === 'text' && /^"\s+"$/.test(found))
    return msg('Bara mellanslag räknas inte.', { id: 'fault.only-spaces', desc: 'Of a text of spaces alone' });
  if (
    (expected === 'whole-number' && /^"\s*\d+\s*"$/.test(found)) ||
    (expected === 'boolean' && /^(true|false)$/i.test(bare))
  )
    return msg(str`Skriv ${bare.toLowerCase()} utan citattecken.`, {
      id: 'fault.without-quotes',
      desc: '0: a number, true or false',
    });
  const isText = !['object', 'list', 'whole-number', 'boolean', 'known-property'].includes(expected);
  return isText && /^(-?\d|true$|false$)/.test(found)
    ? msg(str`Skriv "${found}" med citattecken.`, { id: 'fault.with-quotes', desc: '0: a number, true or false' })
    : '';
}

function expectedText(expected: Exclude<Expected, 'known-property'>, max: number, msg: MsgFn): string {
  switch (expected) {
    case 'object':
      return msg('ett objekt', { id: 'expected.object', desc: 'A JSON object' });
    case 'list':
      return msg(str`en lista med 1 till ${max} delar`, { id: 'expected.list', desc: '0: most items' });
    case 'text':
      return msg(str`en text på 1 till ${max} tecken`, {
        id: 'expected.text',
        desc: '0: most characters',
      });
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
  }
}
