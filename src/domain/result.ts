/** Outcome of work that may be refused for reasons the user should know; bugs still throw. */
export type Result<T, E = string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps an expected failure; `error` is what the user will be told or what the caller decides on. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
