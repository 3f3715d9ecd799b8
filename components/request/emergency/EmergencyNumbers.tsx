import { type Directory, phoneLinesByNumber } from '../../../core/directory.ts';
import { Icon } from '../../Icon.tsx';

/** Numbers to press in a hurry, in their order, each with who answers where that is known. */
export function EmergencyNumbers({ numbers, directory }: { numbers: readonly string[]; directory: Directory }) {
  const known = phoneLinesByNumber(numbers, directory);
  return (
    <div class="numbers">
      {numbers.map((number) => (
        <a key={number} class="number" href={`tel:${number}`}>
          <Icon name="phone" />
          <span>
            {number}
            <span class="who">{known.get(number)?.name.user}</span>
          </span>
        </a>
      ))}
    </div>
  );
}
