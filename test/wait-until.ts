/** Waits for a condition, as long as a busy machine may take. The helper that it wraps gives up after one second. */
import { waitUntil as wait } from '@open-wc/testing';

const PATIENCE = 8000;

/**
 * @param message which condition it is, for when it never comes
 * @throws when it has not come after eight seconds, or `timeout` milliseconds
 */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  { timeout = PATIENCE }: { readonly timeout?: number } = {},
): Promise<void> => wait(condition, message, { timeout });
