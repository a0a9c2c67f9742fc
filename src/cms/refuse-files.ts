/** Refuses at once the files that no save would take: Decap lists them as images, then the whole entry can no longer be saved. */
import { hasImageName } from '../media/judge-image.ts';
import { cms } from '../ui/cms.ts';

/** Hears each file chosen in the library of images, before Decap does. */
export function refuseFiles(): void {
  window.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      const wrong = [...(target.files ?? [])].find(({ name }) => !hasImageName(name));
      if (!wrong) return;
      event.stopImmediatePropagation();
      target.value = '';
      window.alert(cms.notAnImage(wrong.name));
    },
    { capture: true },
  );
}
