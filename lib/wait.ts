/** Passes some time. @param ms in milliseconds */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
