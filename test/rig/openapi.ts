import { type Document, OpenAPIBackend, type Request } from 'openapi-backend';
import description from './github-openapi.json' with { type: 'json' };

export type Judged = {
  /** Operation id, such as `issues/create-comment`; null: no path matches. */
  readonly operation: string | null;
  /** The path's parts that are not fixed, by the description's names. */
  readonly params: Readonly<Record<string, string>>;
  /** How the request breaks the description; null: it does not. */
  readonly problem: string | null;
};

export type SpecCheck = {
  readonly request: (request: Request) => Judged;
  /** How an answer of the stand-in's own breaks the description; null: it does not. */
  readonly response: (operation: string, status: number, body: unknown) => string | null;
};

/** Formats that GitHub's description names and ajv does not know; they only document. */
const LOOSE_FORMATS = {
  'date-time': true,
  uri: true,
  email: true,
  int64: true,
  timestamp: true,
  'repo.nwo': true,
} as const;

let shared: Promise<SpecCheck> | null = null;

/** GitHub's own OpenAPI description as a judge of requests and answers. It has no memory, so that one is enough. */
export const createSpecCheck = (): Promise<SpecCheck> => {
  shared ??= loadSpecCheck();
  return shared;
};

const loadSpecCheck = async (): Promise<SpecCheck> => {
  const api = await new OpenAPIBackend({
    // The import's inferred type is wider than the library's; the library checks for itself what it reads.
    definition: description as unknown as Document,
    quick: true,
    strict: false,
    ajvOpts: { strict: false, formats: LOOSE_FORMATS },
    coerceTypes: true,
  }).init();
  return {
    request: (request) => {
      const where = `${request.method} ${request.path}`;
      const operation = api.router.matchOperation(request);
      if (operation?.operationId === undefined) {
        return { operation: null, params: {}, problem: `${where} matches no path of GitHub's description` };
      }
      const { params } = api.router.parseRequest(request, operation);
      const { errors } = api.validator.validateRequest(request, operation);
      return { operation: operation.operationId, params, problem: inWords(where, errors) };
    },
    response: (operation, status, body) =>
      inWords(`answer ${status} of ${operation}`, api.validator.validateResponse(body, operation, status).errors),
  };
};

type SpecError = { readonly instancePath: string; readonly message?: string | undefined };

const inWords = (where: string, errors: readonly SpecError[] | null | undefined): string | null =>
  errors?.length
    ? `${where}: ${errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}`
    : null;
