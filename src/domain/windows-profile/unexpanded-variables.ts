// Only names that Windows sets itself: `50%a%` is a legal, if odd, folder name (see facts A4, A8).
const KNOWN_VARIABLE =
  /%(?:userprofile|username|localappdata|appdata|home|homepath|homedrive|systemdrive|systemroot|windir|public|programdata|allusersprofile|temp|tmp|userdomain|computername|programfiles(?:\(x86\))?)%/i;
const POWERSHELL_VARIABLE = /\$(?:env:\w{1,64}|\{env:\w{1,64}\})/i;
const WHOLE_COMPONENT =
  /^(?:%[^%]+%|\$(?:home|user(?:name|profile)?)|\$\{?env[.:]\w+\}?|shell:.*)$/is;

/**
 * The first variable in a text that Windows would have replaced, as it is written there: `%USERPROFILE%`,
 * `$env:LOCALAPPDATA` (see facts A33-A36).
 */
export function variableIn(text: string): string | undefined {
  return (KNOWN_VARIABLE.exec(text) ?? POWERSHELL_VARIABLE.exec(text))?.[0];
}

/** Like {@link variableIn}, for one path component: there, anything between two `%` is meant as a variable. */
export function variableInComponent(name: string): string | undefined {
  return variableIn(name) ?? WHOLE_COMPONENT.exec(name)?.[0];
}
