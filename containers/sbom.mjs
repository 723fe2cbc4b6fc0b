// Packages and the files taken from them → a CycloneDX bill of materials.
import {createHash} from 'node:crypto';

export function renderSbom(taken, ownerOf, arch) {
  const filesOf = new Map();
  for (const [path, origin] of taken) {
    const owner = ownerOf(origin);
    filesOf.set(owner, [...(filesOf.get(owner) ?? []), path]);
  }
  const components = [...filesOf]
    .map(([pkg, paths]) => component(pkg, paths.sort()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const content = {
    metadata: {
      component: {
        type: 'container',
        name: 'awf-action',
        'bom-ref': 'image',
        description: `firewall image for ${arch}`
      }
    },
    components,
    dependencies: [{ref: 'image', dependsOn: components.map(one => one['bom-ref'])}]
  };
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(content),
    version: 1,
    ...content
  };
  return JSON.stringify(sbom, null, 1) + '\n';
}

function component({name, version, arch, source = name, licenses}, paths) {
  const qualifiers = `arch=${arch}&distro=debian-13${source === name ? '' : `&upstream=${encodeURIComponent(source)}`}`;
  const purl = `pkg:deb/debian/${encodeURIComponent(name)}@${encodeURIComponent(version)}?${qualifiers}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    ...(licenses.length > 0 ? {licenses: licenses.map(license => ({license: {name: license}}))} : {}),
    purl,
    evidence: {occurrences: paths.map(location => ({location}))},
    properties: [{name: 'debian:architecture', value: arch}]
  };
}

// A number of this content, so that the same packages give the same bytes.
function serialNumber(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
