// Icons as paths on a field of 16 by 16, drawn as lines in the colour of the text beside them: no font, no image.

/** A circle with a bar: not wanted. */
export const ban = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M3.8 3.8l8.4 8.4';

/** A cross: close. */
export const cross = 'M3 3l10 10M13 3L3 13';

/** An arrow that turns back: undeliverable. */
export const bounceBack = 'M6 3L2.5 6.5L6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7';

/** A pencil: change the text. */
export const pencil = 'M2.5 13.5l1-4L11 2l3 3-7.5 7.5z';

/** An arrow round to where it came from: as before. */
export const backAgain = 'M3 3v4h4M3.3 7A5.2 5.2 0 1 1 3 9.8';

/** A magnifying glass: search. */
export const lens = 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14';

/** An arrow into a frame: fill in. */
export const intoField = 'M9 3h5v10H9M2 8h8M7 5l3 3l-3 3';

/** A bin: delete. */
export const bin = 'M2.5 4h11M6 4V2h4v2M4 4l.7 9.5h6.6L12 4';
