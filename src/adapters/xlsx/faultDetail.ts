/** What a thrown value says, for the log; libraries may throw errors of another realm, so only their message is asked for. */
export function faultDetail(reason: unknown): string {
  if (typeof reason === 'object' && reason !== null && 'message' in reason) return String(reason.message);
  return String(reason);
}
