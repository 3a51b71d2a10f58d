/** What a thrown value says, for the log; libraries may throw errors of another realm, so only their message is asked for. */
export function faultDetail(reason: unknown): string {
  if (typeof reason === 'object' && reason !== null && 'message' in reason) return String(reason.message);
  return String(reason);
}

/** The system's code of a thrown value, such as ENOENT. */
export function faultCode(reason: unknown): string | undefined {
  if (typeof reason === 'object' && reason !== null && 'code' in reason) return String(reason.code);
  return undefined;
}
