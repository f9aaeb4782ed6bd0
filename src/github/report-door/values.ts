import * as z from 'zod/mini';
import { safeFullId, safeModel } from '../../render/safe-name.ts';

export const Usd = z.number().check(z.minimum(0), z.maximum(9_000_000));
export const Share = z.number().check(z.minimum(0), z.maximum(1));
export const Count = z.int().check(z.minimum(0), z.maximum(1_000_000_000_000));
export const Time = z.iso.datetime();

/** Of the shape that the same name has on every page. Long ones were cut and end so. */
export const name = (safe: (raw: string) => string) =>
  z.string().check(
    z.maxLength(80),
    z.refine((raw) => [raw, raw.replace(/…$/, '')].some((text) => safe(text) === text)),
  );
export const Model = name(safeModel);
export const Id = name(safeFullId);
