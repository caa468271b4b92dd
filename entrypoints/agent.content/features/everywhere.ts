// Features of every page. They are in the content script itself, so that each is a listener and no more.
import type { Feature } from '../feature';
import { searchHelper } from './search-helper';

export const pageFeatures: readonly Feature[] = [searchHelper];
