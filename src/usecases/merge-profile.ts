import type { Profile, ProfilePatch } from '../generated/types.ts';

/** A profile with a patch applied: fact by fact, null removes one (it is unknown again). */
export function mergeProfile(profile: Profile, patch: ProfilePatch): Profile {
  const merged: Record<string, unknown> = { ...profile, ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as Profile;
}
