const sage50 = 'https://docs.codat.io/integrations/accounting/sage50';

/**
 * Codat's other pages that this section links to (fact I9), all in English.
 * Absolute, because this site may be served from another host than they are.
 */
export const siblingDocs = {
  requirements: `${sage50}/sage-50-requirements`,
  firewall: `${sage50}/sage-50-requirements#firewall-rules`,
  operatingSystems: `${sage50}/sage-50-requirements#supported-operating-systems`,
  installing: `${sage50}/installing-the-sage-50-connector`,
  selectCompany: `${sage50}/installing-the-sage-50-connector#4-select-a-company-data-file`,
  credentials: `${sage50}/installing-the-sage-50-connector#5-enter-their-sage-50-credentials`,
  restart: `${sage50}/restart-the-sage-50-connector#use-the-restart-connector-link`,
  uninstalling: `${sage50}/uninstalling-the-sage-50-connector`,
  closedBeforeLink: `${sage50}/uninstalling-the-sage-50-connector#uninstallation-if-the-connector-is-closed-before-the-first-link`,
  multiCompany: `${sage50}/sage50-multi-company-mode`,
  companiesPerConnector: `${sage50}/sage50-multi-company-mode#setting-up-multi-company-mode`,
  offlineConnectors: 'https://docs.codat.io/integrations/accounting/offline-connectors',
  branding: 'https://docs.codat.io/auth-flow/customize/branding',
  connections: 'https://docs.codat.io/core-concepts/connections',
  dataStatus: 'https://docs.codat.io/core-concepts/status',
  support: 'https://codat.zendesk.com/hc/en-gb/requests/new',
} as const;

export type SiblingDoc = keyof typeof siblingDocs;
