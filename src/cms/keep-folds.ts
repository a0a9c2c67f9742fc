/** What a person has unfolded in a form: Decap folds it all again when a first save draws the form anew, the caret being in it. */
import type { DecapCms } from './decap.ts';
import { pathOf } from './field-path.ts';
import { drawnBy, type Fiber } from './react-tree.ts';
import { isSaving } from './saving.ts';

type Folds = Readonly<Record<string, unknown>>;
interface Control {
  _reactInternals?: Fiber;
  state: Folds;
  setState(state: Folds): void;
  componentDidMount?(): void;
  componentWillUnmount?(): void;
}

/** What of the state of Decap's controls folds them. */
const FOLDS = {
  list: ['listCollapsed', 'itemsCollapsed'],
  object: ['collapsed'],
} as const;

/** The folds of what is gone, by its place in the form. */
const left = new Map<string, Folds>();

/** Makes lists and groups, as they are registered now, keep their folds through a save. */
export function keepFolds(cms: DecapCms): void {
  for (const name of ['list', 'object'] as const) {
    const own = cms.getWidget(name);
    if (!own) continue;
    const Base = own.control as new (...args: unknown[]) => Control;
    class Folding extends Base {
      override componentDidMount() {
        super.componentDidMount?.();
        const path = placeOf(this);
        const folds = left.get(path);
        left.delete(path);
        if (folds && isSaving()) this.setState(folds);
      }

      override componentWillUnmount() {
        super.componentWillUnmount?.();
        if (isSaving()) left.set(placeOf(this), Object.fromEntries(FOLDS[name].map((part) => [part, this.state[part]])));
      }
    }
    cms.registerWidget(name, Folding, own.preview, own.schema);
  }
}

function placeOf({ _reactInternals }: Control): string {
  const drawn = drawnBy(_reactInternals);
  return drawn ? pathOf(drawn) : '';
}
