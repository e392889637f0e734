import type { Catalogue } from '../catalogue.ts';
import { actions } from './actions.ts';
import { assurance } from './assurance.ts';
import { document } from './document.ts';
import { engine } from './engine.ts';
import { errors } from './errors.ts';
import { firstLook } from './first-look.ts';
import { firstScreen } from './first-screen.ts';
import { gates } from './gates.ts';
import { impacts } from './impacts.ts';
import { items } from './items.ts';
import { method } from './method.ts';
import { people } from './people.ts';
import { proof } from './proof.ts';
import { publicSummary } from './public-summary.ts';
import { register } from './register.ts';
import { sections } from './sections.ts';
import { sheets } from './sheets.ts';
import { values } from './values.ts';
import { words } from './words.ts';

export const ar: Catalogue = {
  ...firstLook,
  ...firstScreen,
  ...proof,
  ...sections,
  ...impacts,
  ...items,
  ...method,
  ...words,
  ...engine,
  ...document,
  ...register,
  ...sheets,
  ...values,
  ...errors,
  ...publicSummary,
  ...people,
  ...actions,
  ...assurance,
  ...gates,
};
