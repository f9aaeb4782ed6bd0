/** What can go wrong on the way to GitHub, in the shapes it really has (bodies from logs of real workflows). */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly body: string }
  /** The socket is cut; with `after`, once GitHub has done what was asked. */
  | { readonly kind: 'reset'; readonly after: boolean }
  | { readonly kind: 'hang' };

type Headers = Readonly<Record<string, string>>;

const json = (status: number, message: string, headers: Headers = {}, errors?: readonly object[]): Fault => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify({ message, errors, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
});

/** What a token without the permission gets, as on a pull request from a fork. */
export const forbidden = (): Fault => json(403, 'Resource not accessible by integration');
export const unauthorized = (): Fault => json(401, 'Bad credentials');
export const notFound = (): Fault => json(404, 'Not Found');

/** GitHub names the limit in one way for a new comment and in another for an edited one. */
export const tooLong = (method: 'create' | 'update'): Fault => {
  const message = 'ody is too long (maximum is 65536 characters)';
  return json(422, 'Validation Failed', {}, [
    method === 'create'
      ? { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: `B${message}` }
      : { resource: 'IssueComment', code: 'custom', field: 'body', message: `b${message}` },
  ]);
};

export const secondaryLimit = (retryAfterSeconds: number): Fault =>
  json(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': String(retryAfterSeconds),
  });

export const primaryLimit = (resetsAtSeconds: number): Fault =>
  json(403, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(resetsAtSeconds),
  });

export const badGateway = (): Fault => ({
  kind: 'answer',
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
});

export const reset = (): Fault => ({ kind: 'reset', after: false });
export const resetAfterwards = (): Fault => ({ kind: 'reset', after: true });
export const hang = (): Fault => ({ kind: 'hang' });
