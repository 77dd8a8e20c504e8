/** What the frame and the page that holds it tell each other: the frame was opened, the frame wants to be closed. */
export type Happening = 'opened' | 'close';

/** A message as it is posted; its name keeps it apart from messages of other scripts. */
export function message(happening: Happening): object {
  return { learningAdvisor: happening };
}

/** Whether a posted value is this message. Its origin and source are the receiver's to check. */
export function isMessage(value: unknown, happening: Happening): boolean {
  return typeof value === 'object' && value !== null && (value as { learningAdvisor?: unknown }).learningAdvisor === happening;
}
