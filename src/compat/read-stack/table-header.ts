/** Headers of tables whose rows say as much as objects do, whatever their other columns are. */
export const HEADER = /\b(?:IMAGES?|MASTER_VERSION|SECURITYGROUPS|KubernetesVersion)\b/;
