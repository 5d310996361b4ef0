/** What a meeting has decided. */

/** A row of the list: what is to be done, by whom and until when, each in the group's own words. */
export interface Decision {
  readonly what: string;
  readonly who: string;
  readonly when: string;
}
