/** The host's own words for a refusal; WPS gives no stable codes. */
export function hostWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
