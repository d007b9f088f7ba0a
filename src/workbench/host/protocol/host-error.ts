/**
 * A refusal as Excel words it: `code` is what an add-in sees as
 * `OfficeExtension.Error.code`, `status` the HTTP status that goes with it.
 */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  /** The member that refused, as `Range.values`; filled in where the error passes it. */
  location = "";

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}

/** Excel's opaque refusal: it rarely says which argument it did not like, nor why (office-js #551). */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

/** What was asked for by name or position is not there. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** The name is taken. */
export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** Protection forbids it. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** Excel cannot do it with things as they stand. */
export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

/**
 * A member of the client that this host does not have: never silently ignored,
 * so that no test passes on a behaviour nobody wrote.
 */
export function apiNotFound(className: string, member: string): HostError {
  return new HostError("ApiNotFound", `The host has no ${className}.${member}.`, 404);
}
