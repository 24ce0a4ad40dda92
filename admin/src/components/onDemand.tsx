import { type ComponentType, type ReactNode, Suspense, lazy, useState } from 'react';

/**
 * A component that is loaded when it is first shown. If that fails it throws like any other, and its error boundary's next
 * try loads it anew.
 *
 * @param Meanwhile - Shown while it is loading.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType,
): ComponentType<Props> {
  // React keeps a failure as it keeps a component.
  const attempt = (): ComponentType<Props> =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (error: unknown) => {
          newest = attempt();
          throw error;
        },
      ),
    ) as unknown as ComponentType<Props>;
  let newest = attempt();

  const OnDemand = (props: Props): ReactNode => {
    const [Loaded] = useState(() => newest);
    return (
      <Suspense fallback={<Meanwhile />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
  return OnDemand;
}
