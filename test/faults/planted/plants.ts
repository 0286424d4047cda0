import { AROUND } from './around.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { Plant } from './plant.ts';
import { SENDING } from './sending.ts';

/** Every bug the harness must find. */
export const PLANTS: readonly Plant[] = [...ELSEWHERE, ...SENDING, ...AROUND];
