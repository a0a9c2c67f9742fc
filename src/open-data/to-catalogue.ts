import { toPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { dataStrings } from '../ui/data-strings.ts';
import type { DataPackage } from './to-data-package.ts';

/** The package as a DCAT 3 dataset in JSON-LD, which the catalogues of public data harvest: one distribution a file. */
export function toCatalogue(description: DataPackage): string {
  const home = new URL(toPath('donnees/'), site.url).href;
  const inFrench = (value: string) => ({ '@value': value, '@language': site.language });
  const id = (value: string) => ({ '@id': value });
  return `${JSON.stringify({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': home,
    '@type': 'dcat:Dataset',
    'dct:title': inFrench(description.title),
    'dct:description': inFrench(description.description),
    'dct:language': id('http://publications.europa.eu/resource/authority/language/FRA'),
    'dct:spatial': id('http://publications.europa.eu/resource/authority/country/FRA'),
    'dct:license': id(site.licences.data.url),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inFrench(dataStrings.contributors) },
    'dcat:landingPage': id(home),
    'dcat:version': description.version,
    ...(description.created && { 'dct:modified': { '@value': description.created, '@type': 'xsd:dateTime' } }),
    'dcat:keyword': description.keywords.map(inFrench),
    'dcat:distribution': description.resources.map(({ path, title, mediatype, bytes, hash }) => ({
      '@id': `${home}${path}`,
      '@type': 'dcat:Distribution',
      'dct:title': inFrench(title),
      'dcat:downloadURL': id(`${home}${path}`),
      'dcat:accessURL': id(home),
      'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${mediatype}`),
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': id('spdx:checksumAlgorithm_sha256'),
        'spdx:checksumValue': hash.replace('sha256:', ''),
      },
      'dct:license': id(site.licences.data.url),
    })),
  })}\n`;
}
