import { resolve } from 'node:path';

/** Annotated real articles, which are not ours to publish: a folder beside the checkout, where there is one. */
export const shared = process.env.ISNAD_SHARED ?? resolve(import.meta.dirname, '../../../shared');
