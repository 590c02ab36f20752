/** What a template may import: whoever wrote it gets our copies, so that it draws with the same React as we do. */
export async function templateModules(): Promise<Readonly<Record<string, unknown>>> {
  const [kit, react, jsxRuntime, renderer] = await Promise.all([
    import('./index.js'),
    import('react'),
    import('react/jsx-runtime'),
    import('@react-pdf/renderer'),
  ]);
  return {
    'coop-press/kit': kit,
    react,
    'react/jsx-runtime': jsxRuntime,
    '@react-pdf/renderer': renderer,
  };
}
