-- Officers of trade unions: what their office is (primary organisation, sector committee, federation), of which union, in which region.
alter table account add column office_level text;
alter table account add column office_union_id bigint constraint account_office_union_fk references union_org;
alter table account add column office_region_id bigint constraint account_office_region_fk references region;
alter table account add constraint account_office_check check (
    case office_level
        when 'PRIMARY' then office_union_id is not null and office_region_id is not null
        when 'SECTOR' then office_union_id is not null and office_region_id is null
        when 'FEDERATION' then office_union_id is null and office_region_id is null
        else office_level is null and office_union_id is null and office_region_id is null
    end);
alter table account_role drop constraint account_role_check;
alter table account_role add constraint account_role_check check (role in ('administrator', 'trainer', 'doctor', 'member', 'office'));
