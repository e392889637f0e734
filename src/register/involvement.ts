import type { Impact, ImpactInput } from '../generated/types.ts';

/**
 * How a company is involved, by three questions and not by its own label (SCORING section 9; GP 13 and 19): would it
 * happen with nobody else doing wrong? Did we make it easier, or know, could act, and did not? In doubt, contribute.
 */
export function involvementOf({ alone, easier, knew }: ImpactInput['involvement']): Impact['involvementIs'] {
  if (alone === 'yes') return 'cause';
  return easier === 'no' && knew === 'no' ? 'linked' : 'contribute';
}
