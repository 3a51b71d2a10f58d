/** The error a sync or a proxy throws, shaped like OfficeExtension.Error: `code` is what callers may rely on. */
export class SimulatedOfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly code: string;
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string; readonly statement?: string };
  readonly traceMessages: readonly string[] = [];

  constructor(code: string, message: string, errorLocation = '', statement?: string) {
    super(message);
    this.code = code;
    this.debugInfo = { code, message, errorLocation, ...(statement === undefined ? {} : { statement }) };
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** An error of a known code, in the host's own words. */
export function officeError(code: string, location = '', statement?: string): SimulatedOfficeError {
  return new SimulatedOfficeError(code, messages[code] ?? messages['GeneralException'] ?? code, location, statement);
}

/** What reading a property before load and sync throws. */
export function propertyNotLoaded(owner: string, property: string): SimulatedOfficeError {
  return new SimulatedOfficeError(
    'PropertyNotLoaded',
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${owner}.${property}`,
  );
}
