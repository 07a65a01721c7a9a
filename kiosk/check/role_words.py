"""Words that tell a role from a person's name."""

from __future__ import annotations

from typing import Final

from kiosk.check.telling import words_of

ROLES: Final = frozenset(
    words_of(
        """
        review reviewer reviewers evidence team group committee board panel council department unit service services
        office staff clinic clinical clinician clinicians hospital centre center health medical medicine patient
        patients education educator information content editor editorial writer author nurse nursing physician doctor
        doctors surgeon surgeons surgery specialist expert experts consultant therapist therapists therapy
        physiotherapist physiotherapists physiotherapy physical pharmacist radiologist radiology orthopaedic orthopedic
        orthopaedics orthopedics sports rehabilitation rheumatologist anaesthetist librarian translator translation
        advisory advisor adviser lead leader head director manager quality safety public joint society
        association library university school college trust
        revisión revisora revisor evidencia equipo grupo comité junta departamento unidad servicio oficina personal
        clínica clínico hospital centro salud médica médico medicina paciente pacientes educación educadora educador
        información contenido editora redacción enfermera enfermero enfermería cirujana cirujano cirugía especialista
        experta experto fisioterapeuta fisioterapia farmacéutica radiología ortopedia traducción traductora calidad
        """
    )
)
TITLES: Final = frozenset(words_of("dr dra md phd prof mr mrs ms miss sr sra lic dpt facs"))
"""With these somebody is named, whatever follows."""
