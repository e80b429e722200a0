/** What was given is wrong: a file, an argument, a store. Message: where, what was given, what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What was asked for is not there. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}
