// When something that is waited for is slow, wherever that is shown.

/** In milliseconds: from when on one wonders whether it ever ends. */
export const slowMs = 8000;
