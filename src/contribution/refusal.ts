/** What the server answers to one request of the CMS. */
export interface Answer {
  /** HTTP status. */
  status: number;
  /** What is sent as JSON; a refusal is `{ error }`, which the CMS shows to the person. */
  body: unknown;
}

/** A request that is not carried out: nothing has changed, and the message says in French what to do. */
export class Refusal extends Error {
  readonly status: number;

  /** `status` is the HTTP status: 403 for a stranger, 409 for a conflict, 422 for what cannot be accepted. */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  toAnswer(): Answer {
    return { status: this.status, body: { error: this.message } };
  }
}
