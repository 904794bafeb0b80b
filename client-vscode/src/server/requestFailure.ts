/** A request that the server refused or could not answer, with its own words. */
export class RequestFailure extends Error {
  constructor(
    /** The method or, of `workspace/executeCommand`, the command. */
    readonly what: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'RequestFailure';
  }
}

/** Error codes that mean "no answer, and nothing is wrong": the question is obsolete, or this server does not know it. */
const NO_ANSWER = new Set([
  -32601, // MethodNotFound
  -32800, // RequestCancelled
  -32801, // ContentModified
  -32802, // ServerCancelled
]);

/** True if a request failed only because nobody waits for its answer any more, or the server has no such method. */
export function isNoAnswer(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return name === 'Canceled' || (typeof code === 'number' && NO_ANSWER.has(code));
}

/** What to show of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
