/**
 * Cuts GitHub's OpenAPI description down to the paths Tollgate may ever call, for the stand-in in test/rig.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *     node scripts/cut-openapi.ts package/generated/api.github.com.json
 *     npx biome format --write test/rig/github-openapi.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = new URL('../test/rig/github-openapi.json', import.meta.url);

const REPO_PATHS = [
  '',
  '/actions/artifacts',
  '/actions/artifacts/{artifact_id}',
  '/actions/artifacts/{artifact_id}/{archive_format}',
  '/actions/jobs/{job_id}',
  '/actions/runs',
  '/actions/runs/{run_id}',
  '/actions/runs/{run_id}/artifacts',
  '/actions/runs/{run_id}/attempts/{attempt_number}',
  '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  '/actions/runs/{run_id}/jobs',
  '/check-runs',
  '/check-runs/{check_run_id}',
  '/check-runs/{check_run_id}/annotations',
  '/collaborators/{username}/permission',
  '/commits/{commit_sha}/pulls',
  '/commits/{ref}',
  '/commits/{ref}/check-runs',
  '/commits/{ref}/status',
  '/commits/{ref}/statuses',
  '/contents/{path}',
  '/git/blobs',
  '/git/blobs/{file_sha}',
  '/git/commits',
  '/git/commits/{commit_sha}',
  '/git/matching-refs/{ref}',
  '/git/ref/{ref}',
  '/git/refs',
  '/git/refs/{ref}',
  '/git/trees',
  '/git/trees/{tree_sha}',
  '/issues/comments',
  '/issues/comments/{comment_id}',
  '/issues/{issue_number}',
  '/issues/{issue_number}/comments',
  '/issues/{issue_number}/events',
  '/issues/{issue_number}/labels',
  '/issues/{issue_number}/labels/{name}',
  '/issues/{issue_number}/timeline',
  '/labels',
  '/labels/{name}',
  '/pulls',
  '/pulls/{pull_number}',
  '/statuses/{sha}',
];
const PATHS = ['/user', ...REPO_PATHS.map((path) => `/repos/{owner}/{repo}${path}`)];

/** Prose and examples: nothing a validator reads. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-github',
  'x-octokit',
]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** ajv refuses `nullable` beside no `type`; the same thing in words it knows. */
const withNullSpelledOut = (schema: JsonObject): JsonObject => {
  if (schema.nullable !== true || schema.type !== undefined) return schema;
  const { nullable: _, ...rest } = schema;
  return { anyOf: [rest, { enum: [null], nullable: true, type: 'string' }] };
};

/** Keys below `properties` (and the maps of the description itself) are names, not keywords. */
const NAME_MAPS = new Set([
  'properties',
  'paths',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'patternProperties',
]);

/**
 * Drops the prose below a value. `place` is the key the value stands under, or `in:<map>` for a named entry of a map.
 * Responses keep an empty description, which OpenAPI demands of them.
 */
const slim = (value: Json, place: string): Json => {
  if (Array.isArray(value)) return value.map((item) => slim(item, ''));
  if (!isObject(value)) return value;
  const isMap = NAME_MAPS.has(place);
  const kept = Object.entries(value).filter(([key]) => isMap || !PROSE.has(key));
  const slimmed = Object.fromEntries(kept.map(([key, item]) => [key, slim(item, isMap ? `in:${place}` : key)]));
  if (place === 'in:responses' && slimmed.$ref === undefined) return { description: '', ...slimmed };
  return isMap ? slimmed : withNullSpelledOut(slimmed);
};

const refsIn = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : refsIn(item),
  );
};

const lookUp = (root: JsonObject, ref: string): Json => {
  const found = ref.slice(2).split('/').reduce<Json | undefined>(child, root);
  if (found === undefined) throw new Error(`${ref} is not in the description`);
  return found;
};

/** Every component that the start leads to, by its `#/components/<kind>/<name>`. */
const follow = (root: JsonObject, start: Json): ReadonlyMap<string, Json> => {
  const found = new Map<string, Json>();
  const open = [...refsIn(start)];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    const component = slim(lookUp(root, ref), `in:${ref.split('/')[2]}`);
    found.set(ref, component);
    open.push(...refsIn(component));
  }
  return found;
};

const asComponents = (found: ReadonlyMap<string, Json>): JsonObject => {
  const kinds: Record<string, Record<string, Json>> = {};
  for (const ref of [...found.keys()].sort()) {
    const [, , kind = '', name = ''] = ref.split('/');
    kinds[kind] = { ...kinds[kind], [name]: found.get(ref) ?? null };
  }
  return kinds;
};

const cut = (root: JsonObject): JsonObject => {
  const paths: Record<string, Json> = {};
  for (const path of PATHS) {
    const item = child(root.paths, path);
    if (item === undefined) throw new Error(`${path} is not in the description`);
    paths[path] = slim(item, '');
  }
  return {
    openapi: root.openapi ?? '3.0.3',
    info: { title: 'GitHub REST API, cut down', version: child(root.info, 'version') ?? '', license: { name: 'MIT' } },
    paths,
    components: asComponents(follow(root, paths)),
  };
};

const source = process.argv[2];
if (source === undefined) throw new Error('usage: node scripts/cut-openapi.ts <api.github.com.json>');
writeFileSync(OUT, `${JSON.stringify(cut(JSON.parse(readFileSync(source, 'utf8'))), null, 2)}\n`);
