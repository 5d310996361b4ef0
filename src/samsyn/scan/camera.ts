/** The camera: asked for, chosen among several, and what it says when it does not come. */

/** Why there is no picture. */
export type CameraFault = 'insecure' | 'missing' | 'refused' | 'framed' | 'busy' | 'ended' | 'failed';

/**
 * Asks for a camera: the chosen one, else the one that looks away from whoever holds the device, where there is such a one.
 * @param id of a camera, as `MediaDeviceInfo` has it
 * @throws what `getUserMedia` throws, and a TypeError where the page may not even ask
 */
export async function openCamera(id: string | undefined): Promise<MediaStream> {
  const which = id ? { deviceId: { exact: id } } : { facingMode: 'environment' };
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { width: { ideal: 1280 }, ...which } });
}

/** All cameras. They have names once one of them may be used. */
export async function listCameras(): Promise<readonly MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId);
}

export const stopCamera = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What a failed attempt means. */
export function cameraFault(error: unknown): CameraFault {
  // Browsers leave it out on pages without https.
  if (!(navigator as Partial<Navigator>).mediaDevices) return isSecureContext ? 'missing' : 'insecure';
  const fault = FAULTS[(error as Error).name] ?? 'failed';
  return fault === 'refused' && isKeptByFrame() ? 'framed' : fault;
}

/** Whether a frame around the page keeps the camera from it, or may do so where the browser does not tell. */
function isKeptByFrame(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy ? !featurePolicy.allowsFeature('camera') : window !== window.parent;
}
