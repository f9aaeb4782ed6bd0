import type { Request } from '../transcript/model.ts';
import type { ModelAt } from './model.ts';

/**
 * The same tokens on another model at the prices of a time, in its own tiers and cache rates. A regional endpoint, US
 * inference, batch and fast mode stay, where the model has them; attempts of other models fall away.
 */
export const onModel = (request: Request, { model, at }: ModelAt): Request => ({
  ...request,
  model,
  // The requested id may be all that shows a cloud's region.
  requestedModel: request.requestedModel ?? request.model,
  at,
  usage: { ...request.usage, iterations: request.usage.iterations.map((each) => ({ ...each, model })) },
});
