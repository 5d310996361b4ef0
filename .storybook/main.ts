import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // Those in .cache follow from the catalogue and are made by prepare.js.
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../.cache/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook must ask nothing of the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar of preview.ts has a theme and a width of the widget, in place of those of the window.
  features: {
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    // Storybook imports it too. Without this line, the development server would load a second Lit for it.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
