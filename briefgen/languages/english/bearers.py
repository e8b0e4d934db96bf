"""What may bear the name that follows a comma, beside offices and the usual nouns for people."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

BEARERS: Final = words("""
    abductee adoptee applicant assassin baby bandit beggar bidder bomber boyfriend bride burglar buyer
    casualty cat claimant complainant convert convict corpse customer deceased debtor detainee dog donor
    drowned dead escapee fiance fiancé fiancée foal fugitive ghost girlfriend groom guest heir heiress hero
    heroine horse hostage infant informant informer inmate intruder killer lad late lodger loser lover martyr
    migrant
    missing monk mule nun orphan passenger pastor payee penitent plaintiff pony prey priest prisoner producer
    puppy refugee renter robber runaway saint sender shooter slave spouse sponsor spy stranger stowaway
    survivor teen tenant testator thief toddler traveller traveler twin tyrant vicar victor villain visitor
    whistleblower whistle-blower winner youngster youth grandson granddaughter stepson stepdaughter stepfather
    stepmother godson goddaughter son-in-law daughter-in-law father-in-law mother-in-law
    band boat car ferry film lorry novel play plane racehorse ship song storm hurricane typhoon submarine
    tanker trawler train vessel village yacht town city island country suburb river
    """)
"""People, animals, ships, works and places."""
