/** Finds QR codes in a picture: with what the browser has, else with a library that loads then. */

/** Everything that the QR codes in the picture say; empty when there is none. */
export type Decode = (picture: HTMLCanvasElement) => Promise<readonly string[]>;

/** The part of the Shape Detection API that is needed; TypeScript does not know it, since not every browser has it. */
interface Detector {
  detect(picture: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMAT = 'qr_code';

/** @throws when the library is needed and cannot be loaded */
export async function loadDecoder(): Promise<Decode> {
  const { BarcodeDetector: Native } = window as { readonly BarcodeDetector?: DetectorClass };
  // Some have it and can read nothing, as where the system lacks what it needs.
  const formats = await Native?.getSupportedFormats().catch((): readonly string[] => []);
  if (!Native || !formats?.includes(FORMAT)) return loadOwn();
  const detector = new Native({ formats: [FORMAT] });
  return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
}

async function loadOwn(): Promise<Decode> {
  const { decodeQR } = await import('qr/decode.js');
  return async (picture) => {
    const { width, height } = picture;
    const { data } = picture.getContext('2d', { willReadFrequently: true })!.getImageData(0, 0, width, height);
    try {
      return [decodeQR({ data, width, height })];
    } catch {
      // Most pictures have none.
      return [];
    }
  };
}
