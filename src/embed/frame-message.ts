/** What a frame and the page around it say to each other. The page says only that it is there. */

export const TYPE = 'sos-frame';

export interface FrameMessage {
  readonly type: typeof TYPE;
  /** Of the content, in pixels. */
  readonly height?: number;
  /** Instead of a height: a meeting is on, which is as high as the window of the page around. */
  readonly fills?: boolean;
  /** The head of a new view, in pixels from the top of the frame. */
  readonly top?: number;
  readonly bottom?: number;
}
